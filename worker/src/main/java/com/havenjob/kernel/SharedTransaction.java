package com.havenjob.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets threads that come at the same time share one transaction, since one statement and one commit for many rows
 * cost little more than for a single one. A lone item is worked on at once; what comes meanwhile is the next group.
 *
 * @param <T> what a thread brings
 * @param <R> what it gets back
 */
public final class SharedTransaction<T, R> {

    private final int most;
    private final Function<List<T>, List<R>> work;
    private final Queue<Place<T, R>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock worker = new ReentrantLock();

    /**
     * Nothing happens yet.
     *
     * @param most items in one group
     * @param work a whole transaction: does all of a group or, with an exception, nothing; answers in the group's order
     */
    public SharedTransaction(int most, Function<List<T>, List<R>> work) {
        this.most = most;
        this.work = work;
    }

    /**
     * Returns when the item's group is committed. When a group fails, each of its threads tries again with its own item,
     * so that an item fails only with its own exception, and nobody waits for another's second try.
     */
    public R join(T item) {
        var place = new Place<T, R>(item);
        waiting.add(place);
        worker.lock();
        try {
            while (!place.isDone()) {
                workOn(nextGroup());
            }
        } finally {
            worker.unlock();
        }
        return place.isAlone() ? work.apply(List.of(item)).getFirst() : place.result();
    }

    private List<Place<T, R>> nextGroup() {
        var group = new ArrayList<Place<T, R>>();
        for (var place = waiting.poll(); place != null; place = group.size() < most ? waiting.poll() : null) {
            group.add(place);
        }
        return group;
    }

    private void workOn(List<Place<T, R>> group) {
        try {
            var results = work.apply(group.stream().map(Place::item).toList());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).succeed(results.get(i));
            }
        } catch (RuntimeException e) {
            group.forEach(group.size() > 1 ? Place::tryAlone : place -> place.fail(e));
        } catch (Error e) {
            // Nobody else would wake those who wait.
            group.forEach(place -> place.fail(e));
        }
    }

    /** Read and written under the lock, save by the thread that brought it, after it held the lock. */
    private static final class Place<T, R> {

        private final T item;
        private @Nullable R result;
        private @Nullable Throwable failure;
        private boolean alone;

        Place(T item) {
            this.item = item;
        }

        T item() {
            return item;
        }

        boolean isDone() {
            return result != null || failure != null || alone;
        }

        boolean isAlone() {
            return alone;
        }

        void tryAlone() {
            alone = true;
        }

        void succeed(R value) {
            result = value;
        }

        void fail(Throwable cause) {
            failure = cause;
        }

        R result() {
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            if (failure instanceof Error e) {
                throw e;
            }
            if (result == null) {
                throw new IllegalStateException("The group ended without a result for one of its items");
            }
            return result;
        }
    }
}
