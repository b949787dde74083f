/** The insides of reading a mail: encodings, character sets, fields, HTML. Pure functions over hostile input that never throw. */
@NullMarked
package com.havenjob.inbox.mime;

import org.jspecify.annotations.NullMarked;
