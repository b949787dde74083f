/** How sure a verdict is: scores of rules turned into probabilities by a fitted table, and what a person has to see. */
@NullMarked
package com.havenjob.triage.confidence;

import org.jspecify.annotations.NullMarked;
