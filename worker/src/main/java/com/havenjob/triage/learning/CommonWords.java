package com.havenjob.triage.learning;

import java.util.ArrayList;
import java.util.List;

/** The longest run of words that two lists have in common and in the same order, with gaps where one of them has more. */
final class CommonWords {

    private CommonWords() {}

    static List<String> of(List<String> one, List<String> other) {
        int[][] longest = longest(one, other);
        var common = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (isCommon(one.get(i), other.get(j))) {
                common.add(one.get(i));
                i++;
                j++;
            } else {
                common.add(HeadlinePattern.GAP);
                if (longest[i + 1][j] >= longest[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
        }
        if (i < one.size() || j < other.size()) {
            common.add(HeadlinePattern.GAP);
        }
        return common;
    }

    /** How long the longest common run of the rest is, by where the two rests begin. */
    private static int[][] longest(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = isCommon(one.get(i), other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static boolean isCommon(String one, String other) {
        return !one.equals(HeadlinePattern.GAP) && HeadlinePattern.isSame(one, other);
    }
}
