/** The person who wrote a mail for the employer. */
@NullMarked
package com.havenjob.triage.people;

import org.jspecify.annotations.NullMarked;
