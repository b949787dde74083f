package com.havenjob.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The document is the data model; what the catalogue has beyond it is listed in the README with its reason. */
class SchemaMatchesTheDocumentTest {

    private final DataModel model = DataModel.read(Path.of("schema-v2.1.md"));
    private final Additions additions = Additions.read(Path.of("README.md"));
    private final Set<String> catalogue = Catalogue.facts(Cluster.migrated());

    SchemaMatchesTheDocumentTest() throws IOException {}

    @Test
    void documentIsReadInFull() {
        assertThat(model.columns()).hasSize(17);
        assertThat(model.columns().values().stream().mapToInt(columns -> columns.size()))
                .as("columns of each table, in the document's order")
                .containsExactly(16, 5, 7, 22, 6, 10, 12, 12, 10, 8, 9, 5, 9, 5, 6, 6, 8);
        assertThat(model.facts())
                .as("the table that is ruled differently, a cell over several lines, one that is wider than its rule")
                .contains(
                        "applications.status labels (Applied, Under Review, Phone Screen, Interview, Offer, Accepted,"
                                + " Rejected, Withdrawn)",
                        "applications.user_id on delete cascade",
                        "users.subscription_tier default free");
    }

    @Test
    void catalogueHoldsEverythingTheDocumentAsksFor() {
        assertThat(minus(model.facts(), catalogue))
                .as("facts of the document that the catalogue lacks")
                .isEmpty();
    }

    @Test
    void everythingBeyondTheDocumentIsListedWithItsReason() {
        var beyond = minus(minus(catalogue, model.facts()), additions.facts(model));
        beyond.removeIf(this::isPartOfAListedTable);
        assertThat(beyond)
                .as("facts of the catalogue that neither the document nor the README's additions name")
                .isEmpty();
        assertThat(additions.reasons())
                .allSatisfy((fact, reason) ->
                        assertThat(reason).as("reason of «%s»", fact).hasSizeGreaterThan(20));
    }

    @Test
    void everyListedAdditionExistsAndIsNotInTheDocument() {
        assertThat(minus(additions.facts(model), catalogue))
                .as("additions of the README that the catalogue lacks")
                .isEmpty();
        assertThat(model.facts()).doesNotContainAnyElementsOf(additions.facts(model));
    }

    /** A table beyond the document is listed as a whole; what belongs to it is documented where it is made. */
    private boolean isPartOfAListedTable(String fact) {
        var table = fact.split("[. ]", 2)[0];
        return !model.columns().containsKey(table) && additions.reasons().containsKey("table " + table);
    }

    private static Set<String> minus(Set<String> facts, Set<String> others) {
        var rest = new TreeSet<>(facts);
        rest.removeAll(others);
        return rest;
    }
}
