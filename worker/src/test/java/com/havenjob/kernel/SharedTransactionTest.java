package com.havenjob.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SharedTransactionTest {

    private static final String FIRST = "first";
    private static final String POISON = "poison";

    private final List<List<String>> groups = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();
    private final SharedTransaction<String, String> shared = new SharedTransaction<>(3, this::work);

    private List<String> work(List<String> items) {
        groups.add(items);
        if (items.contains(FIRST)) {
            awaitRelease();
        }
        if (items.contains(POISON)) {
            throw new IllegalArgumentException("poisoned");
        }
        if (items.contains("end of memory")) {
            throw new OutOfMemoryError("as a test says");
        }
        return items.stream().map(item -> "done " + item).toList();
    }

    private void awaitRelease() {
        try {
            firstMayEnd.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Future<String> bring(String item) {
        var result = new CompletableFuture<String>();
        var thread = Thread.ofPlatform().start(() -> {
            try {
                result.complete(shared.join(item));
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        threads.add(thread);
        await().until(() -> thread.getState() == Thread.State.WAITING);
        return result;
    }

    @Test
    void aLoneItemIsWorkedOnAtOnce() {
        assertThat(shared.join("a")).isEqualTo("done a");
        assertThat(groups).containsExactly(List.of("a"));
    }

    @Test
    void whatComesMeanwhileIsTheNextGroupAndNoLargerThanAllowed() throws Exception {
        var first = bring(FIRST);
        var others = List.of(bring("b"), bring("c"), bring("d"), bring("e"));
        assertThat(others).as("nobody is answered before the work is done").noneMatch(Future::isDone);
        firstMayEnd.countDown();

        assertThat(first.get()).isEqualTo("done first");
        for (int i = 0; i < others.size(); i++) {
            assertThat(others.get(i).get()).isEqualTo("done " + "bcde".charAt(i));
        }
        assertThat(groups).containsExactly(List.of(FIRST), List.of("b", "c", "d"), List.of("e"));
    }

    @Test
    void anItemThatFailsDoesNotHoldUpTheOthersOfItsGroup() throws Exception {
        var first = bring(FIRST);
        var before = bring("b");
        var poison = bring(POISON);
        var behind = bring("d");
        firstMayEnd.countDown();

        assertThat(first.get()).isEqualTo("done first");
        assertThat(before.get()).isEqualTo("done b");
        assertThat(behind.get()).isEqualTo("done d");
        assertThatThrownBy(poison::get).hasRootCauseMessage("poisoned");
        assertThat(groups).contains(List.of("b"), List.of(POISON), List.of("d"));
    }

    @Test
    void anErrorReachesEverybodyAndTheNextIsServed() throws Exception {
        var first = bring(FIRST);
        var one = bring("b");
        var other = bring("end of memory");
        firstMayEnd.countDown();

        assertThat(first.get()).isEqualTo("done first");
        assertThatThrownBy(one::get).hasCauseInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(other::get).hasCauseInstanceOf(OutOfMemoryError.class);
        assertThat(shared.join("next")).isEqualTo("done next");
    }
}
