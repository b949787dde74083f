package com.havenjob.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.havenjob.kernel.UserId;
import com.havenjob.testing.RunningPipeline;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of mail that are kept longer than the mail. */
class SealedWordsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final RunningPipeline pipeline = RunningPipeline.shared();
    private final UserId ann = pipeline.somebodyTrusting().id();

    /** That of a process of its own: what another one has in memory is not known to it. */
    private SealedWords process() {
        var masterKey = MasterKey.load(Optional.empty(), folder.resolve("master.key"));
        return new SealedWords(new Vault(masterKey, pipeline.bean(UserKeyStore.class)));
    }

    /** The keys belong to this test's master key; others check any key of the table. */
    @AfterEach
    void eraseKeys() {
        pipeline.sql()
                .sql("DELETE FROM user_keys WHERE user_id = :user")
                .param("user", ann.value())
                .update();
    }

    @Test
    void wordsOpenForTheirPersonAndPurposeOnly() {
        var sealed = process().seal(ann, "rule/1", "Ada Holt");

        assertThat(new String(sealed, UTF_8)).doesNotContain("Ada", "Holt");
        assertThat(process().open(ann, "rule/1", sealed)).contains("Ada Holt");
        assertThat(process().open(ann, "rule/2", sealed)).isEmpty();
        assertThat(process().open(pipeline.somebodyTrusting().id(), "rule/1", sealed))
                .isEmpty();
    }

    @Test
    void wordsAreGoneWithTheKeyAndStayGoneWhenThereIsANewOne() {
        var sealed = process().seal(ann, "rule/1", "Ada Holt");

        eraseKeys();

        assertThat(process().open(ann, "rule/1", sealed)).isEmpty();
        process().seal(ann, "rule/1", "Ben Ilves");
        assertThat(process().open(ann, "rule/1", sealed)).isEmpty();
    }

    @Test
    void lookingMakesNoKey() {
        process().open(ann, "rule/1", new byte[] {0});

        assertThat(pipeline.bean(UserKeyStore.class).find(ann)).isEmpty();
    }
}
