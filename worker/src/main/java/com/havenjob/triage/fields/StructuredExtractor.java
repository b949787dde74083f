package com.havenjob.triage.fields;

import com.havenjob.inbox.Markup.Item;
import com.havenjob.triage.reading.Reading;

/** Company, title and location from what the HTML says to programs about a position (schema.org JobPosting). */
final class StructuredExtractor {

    private static final double WEIGHT = 0.9;
    private static final String EXTRACTOR = "structured";

    private StructuredExtractor() {}

    static void extract(Reading reading, Candidates candidates) {
        for (var item : reading.message().markup().items()) {
            if (item.type().equals("JobPosting")) {
                offer(Field.TITLE, item, "title", candidates);
                offer(Field.TITLE, item, "name", candidates);
                offer(Field.COMPANY, item, "hiringOrganization.name", candidates);
                offer(Field.COMPANY, item, "hiringOrganization", candidates);
                offer(Field.LOCATION, item, "jobLocation.address.addressLocality", candidates);
                offer(Field.REQUISITION, item, "identifier.value", candidates);
            }
        }
    }

    private static void offer(Field field, Item item, String property, Candidates candidates) {
        String value = item.value(property);
        if (value != null && value.length() <= 200) {
            candidates.offer(field, value, false, WEIGHT, EXTRACTOR, item.type() + " " + property + ": " + value);
        }
    }
}
