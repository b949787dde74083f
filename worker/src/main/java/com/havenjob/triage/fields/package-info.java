/** Company, title and the other fields of a mail: several candidates each, combined by agreeing evidence. */
@NullMarked
package com.havenjob.triage.fields;

import org.jspecify.annotations.NullMarked;
