/** What a person's decisions teach: rules for mails of a sender and a shape. Pure. */
@NullMarked
package com.havenjob.triage.learning;

import org.jspecify.annotations.NullMarked;
