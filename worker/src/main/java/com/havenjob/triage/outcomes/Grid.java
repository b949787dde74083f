package com.havenjob.triage.outcomes;

import com.havenjob.triage.names.CompanyNames;
import com.havenjob.triage.names.Places;
import com.havenjob.triage.names.TitleWords;
import com.havenjob.triage.names.Titles;
import com.havenjob.triage.names.Titles.Title;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of a text with what each of them can be; found out once, however many columns are tried. For one thread. */
final class Grid {

    private static final int MOST_WORDS = 14;
    private static final int LONGEST_COMPANY = 80;

    private final List<Cell> cells;
    private final List<String> between;
    private final Map<Integer, Optional<Title>> titles = new HashMap<>();
    private final Map<Integer, Optional<String>> companies = new HashMap<>();
    private final Map<Integer, Optional<Joint>> joints = new HashMap<>();

    /** @param between what stands between position and company in one cell */
    Grid(List<Cell> cells, List<String> between) {
        this.cells = cells;
        this.between = between;
    }

    /** Position and company in one cell: «Baker at Quellfeld». */
    record Joint(Title title, String company) {}

    int size() {
        return cells.size();
    }

    String text(int cell) {
        return cells.get(cell).text();
    }

    /** The words of the cells from one to another as they stand in the mail; of cards each cell on a line of its own. */
    String span(int first, int last) {
        return cells.get(first).isBeside(cells.get(last))
                ? cells.get(first).upTo(cells.get(last))
                : String.join(
                        "\n",
                        cells.subList(first, last + 1).stream().map(Cell::text).toList());
    }

    Optional<Title> title(int cell) {
        return titles.computeIfAbsent(cell, at -> title(text(at)));
    }

    Optional<String> company(int cell) {
        return companies.computeIfAbsent(cell, at -> company(text(at)));
    }

    Optional<Joint> joint(int cell) {
        return joints.computeIfAbsent(cell, at -> joint(text(at)));
    }

    /** In romance languages the same word stands inside titles, so the last one counts. */
    private Optional<Joint> joint(String cell) {
        int at = -1;
        int end = 0;
        for (String word : between) {
            int found = cell.lastIndexOf(word);
            if (found > at) {
                at = found;
                end = found + word.length();
            }
        }
        if (at < 1) {
            return Optional.empty();
        }
        var title = title(cell.substring(0, at));
        var company = company(cell.substring(end));
        return title.isEmpty() || company.isEmpty()
                ? Optional.empty()
                : Optional.of(new Joint(title.get(), company.get()));
    }

    private static Optional<Title> title(String text) {
        boolean prose = text.split(" ", MOST_WORDS + 2).length > MOST_WORDS
                || endsLikeSentence(text)
                || text.endsWith(".")
                || Titles.clean(text).isEmpty();
        return prose ? Optional.empty() : Titles.whole(text);
    }

    private static Optional<String> company(String text) {
        boolean other = text.length() > LONGEST_COMPANY
                || endsLikeSentence(text)
                || Character.isLowerCase(text.codePointAt(0))
                || TitleWords.beginsLikeTitle(text)
                || TitleWords.endsLikeTitle(text)
                || Places.isPlace(text);
        return other ? Optional.empty() : CompanyNames.whole(text);
    }

    private static boolean endsLikeSentence(String text) {
        return text.isEmpty() || "!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
