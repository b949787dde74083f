@NullMarked
package com.havenjob.triage.lexicon;

import org.jspecify.annotations.NullMarked;
