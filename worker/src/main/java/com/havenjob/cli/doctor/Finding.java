package com.havenjob.cli.doctor;

/** One line of the doctor's report; a sentence that names something wrong also says what to do. */
sealed interface Finding {

    String sentence();

    /** As it should be. */
    record Fine(String sentence) implements Finding {}

    /** Worth knowing, nothing to mend. */
    record Note(String sentence) implements Finding {}

    /** Somebody has to do something. */
    record Wrong(String sentence) implements Finding {}

    default String line() {
        var mark = switch (this) {
            case Fine _ -> "ok     ";
            case Note _ -> "note   ";
            case Wrong _ -> "WRONG  ";
        };
        return mark + sentence();
    }
}
