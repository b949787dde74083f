package com.havenjob.database;

import java.util.List;
import org.springframework.core.convert.converter.Converter;

/** How a feature's own types are stored in the columns of its aggregates; one bean a feature that has any. */
public record AggregateConverters(List<Converter<?, ?>> converters) {

    public AggregateConverters {
        converters = List.copyOf(converters);
    }
}
