package com.havenjob.triage.fields;

import com.havenjob.triage.entities.EntityModel;
import com.havenjob.triage.lexicon.Sheet;

/** A model for which words around a name say nothing, so that the rules are seen by themselves. */
final class NoContext {

    static final EntityModel MODEL = EntityModel.of(Sheet.parse("no-context.sheet", """
            version = 1
            [transitions]
            none = none 9
            title = none 9
            title+ = none 9
            company = none 9
            company+ = none 9
            location = none 9
            location+ = none 9

            [weights]
            0 any = none 9
            """));

    private NoContext() {}
}
