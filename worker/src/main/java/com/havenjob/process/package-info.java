/** One running HavenJob: database, Spring context and the sentence that says why it does not start. */
@NullMarked
package com.havenjob.process;

import org.jspecify.annotations.NullMarked;
