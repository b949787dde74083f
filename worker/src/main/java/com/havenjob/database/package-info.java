/** The PostgreSQL this process works on: embedded or somebody else's, and on whose behalf a transaction acts. */
@NullMarked
package com.havenjob.database;

import org.jspecify.annotations.NullMarked;
