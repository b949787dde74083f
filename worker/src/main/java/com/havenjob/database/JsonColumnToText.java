package com.havenjob.database;

import org.postgresql.util.PGobject;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;

/** The driver hands a {@code jsonb} column over in a wrapper; aggregates hold its text. */
@ReadingConverter
final class JsonColumnToText implements Converter<PGobject, String> {

    @Override
    public String convert(PGobject column) {
        var text = column.getValue();
        if (text == null) {
            throw new IllegalArgumentException("A column of type " + column.getType() + " has no text");
        }
        return text;
    }
}
