package com.havenjob.triage.confidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/**
 * Fits a {@link Model} to labelled signals: maximum likelihood with an L2 penalty on the weights (not on the bias), by
 * Newton's method. Deterministic. The penalty is what keeps a weight from growing where the few wrong examples happen to
 * share a signal.
 */
final class Fitting {

    private static final int MOST_STEPS = 50;
    private static final double CLOSE_ENOUGH = 1e-9;

    /** Signals, and whether what they were taken from was right. */
    record Example(Signals signals, boolean right) {}

    private Fitting() {}

    /** The model that makes the examples likeliest; {@link IllegalArgumentException} without examples. */
    static Model fit(List<Example> examples, double penalty) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("Without examples there is nothing to fit");
        }
        var names = new TreeSet<String>();
        examples.forEach(example -> names.addAll(example.signals().values().keySet()));
        var columns = List.copyOf(names);
        double[] weights = new double[columns.size() + 1];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = newtonStep(examples, columns, weights, penalty);
            double length = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] += move[i];
                length += move[i] * move[i];
            }
            if (length < CLOSE_ENOUGH) {
                break;
            }
        }
        var named = new LinkedHashMap<String, Double>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i), weights[i + 1]);
        }
        return new Model(weights[0], named);
    }

    private static double[] newtonStep(List<Example> examples, List<String> columns, double[] weights, double penalty) {
        int size = weights.length;
        double[] gradient = new double[size];
        double[][] hessian = new double[size][size];
        for (int i = 0; i < size; i++) {
            double own = i == 0 ? CLOSE_ENOUGH : penalty;
            gradient[i] = -own * weights[i];
            hessian[i][i] = own;
        }
        for (var example : examples) {
            double[] row = row(example.signals(), columns);
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += weights[i] * row[i];
            }
            double probability = Model.sigmoid(sum);
            double error = (example.right() ? 1 : 0) - probability;
            double variance = Math.max(1e-6, probability * (1 - probability));
            for (int i = 0; i < size; i++) {
                gradient[i] += error * row[i];
                for (int j = 0; j < size; j++) {
                    hessian[i][j] += variance * row[i] * row[j];
                }
            }
        }
        return solve(hessian, gradient);
    }

    private static double[] row(Signals signals, List<String> columns) {
        double[] row = new double[columns.size() + 1];
        row[0] = 1;
        for (int i = 0; i < columns.size(); i++) {
            row[i + 1] = signals.values().getOrDefault(columns.get(i), 0.0);
        }
        return row;
    }

    /** Gaussian elimination with pivoting; the penalty makes the matrix regular. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
            }
            double[] swapped = matrix[column];
            matrix[column] = matrix[pivot];
            matrix[pivot] = swapped;
            double value = solution[column];
            solution[column] = solution[pivot];
            solution[pivot] = value;
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                for (int i = column; i < size; i++) {
                    matrix[row][i] -= factor * matrix[column][i];
                }
                solution[row] -= factor * solution[column];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int i = row + 1; i < size; i++) {
                solution[row] -= matrix[row][i] * solution[i];
            }
            solution[row] /= matrix[row][row];
        }
        return solution;
    }
}
