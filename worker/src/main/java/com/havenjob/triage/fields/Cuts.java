package com.havenjob.triage.fields;

import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.Organisations;
import com.havenjob.triage.names.Titles;
import com.havenjob.triage.names.Titles.Title;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was cut out of the texts of one mail: several phrases come upon the same text, and cutting is most of their cost. */
final class Cuts {

    private final Map<String, Optional<Title>> titles = new HashMap<>();
    private final Map<String, Optional<String>> companies = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();

    /** As {@link Titles#clean}. */
    Optional<Title> title(String text) {
        return titles.computeIfAbsent(text, Titles::clean);
    }

    /** As {@link LineParts#of}. */
    List<String> parts(String line) {
        return parts.computeIfAbsent(line, LineParts::of);
    }

    /** As {@link CompanyNames#leading}, without the part of it that writes in its name. */
    Optional<String> company(String text) {
        return companies.computeIfAbsent(
                text, name -> CompanyNames.leading(name).flatMap(Organisations::employer));
    }
}
