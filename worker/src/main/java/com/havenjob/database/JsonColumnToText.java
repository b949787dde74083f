package com.havenjob.database;

import org.postgresql.util.PGobject;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;

/** Aggregates hold JSON as text; the driver hands a {@code jsonb} column out as an object of its own. */
@ReadingConverter
final class JsonColumnToText implements Converter<PGobject, String> {

    @Override
    public String convert(PGobject column) {
        return String.valueOf(column.getValue());
    }
}
