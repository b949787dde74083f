/** The view of the mails that wait for a person. */
@NullMarked
package com.havenjob.console.review;

import org.jspecify.annotations.NullMarked;
