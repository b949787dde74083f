package com.havenjob.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.UserId;
import com.havenjob.testing.RunningPipeline;
import com.havenjob.testing.WrittenMail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

    private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CONTEXT = "context".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("secrets").resolve("master.key");
    }

    @Test
    void firstRunMakesAFileForItsOwnerOnlyAndTheNextReadsIt() throws Exception {
        var sealedNow = MasterKey.load(Optional.empty(), file()).encrypt(SECRET, CONTEXT);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
        assertThat(Base64.getDecoder().decode(Files.readString(file()).strip())).hasSize(32);
        try (var files = Files.list(file().getParent())) {
            assertThat(files).as("nothing half-written stays").containsExactly(file());
        }
        assertThat(MasterKey.load(Optional.empty(), file()).decrypt(sealedNow, CONTEXT))
                .isEqualTo(SECRET);
    }

    @Test
    void keyOfTheEnvironmentGoesBeforeTheFileAndMakesNone() throws Exception {
        var key = Base64.getEncoder().encodeToString(new byte[32]);
        var sealedNow = MasterKey.load(Optional.of(key), file()).encrypt(SECRET, CONTEXT);
        assertThat(file()).doesNotExist();
        assertThat(MasterKey.load(Optional.of(" " + key + "\n"), file()).decrypt(sealedNow, CONTEXT))
                .isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "c2hvcnQ="})
    void aKeyThatIsNoneIsRefusedWithoutShowingIt(String key) {
        assertThatThrownBy(() -> MasterKey.load(Optional.of(key), file()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("HAVENJOB_MASTER_KEY")
                .satisfies(refusal -> assertThat(
                                key.isEmpty() || !refusal.toString().contains(key))
                        .isTrue());
    }

    @Test
    void aDamagedFileIsRefusedAndNotReplaced() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "cut sho");
        assertThatThrownBy(() -> MasterKey.load(Optional.empty(), file()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(file().toString());
        assertThat(file()).hasContent("cut sho");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithASentence() throws IOException {
        Files.createDirectories(file());
        assertThatThrownBy(() -> MasterKey.load(Optional.empty(), file()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("give this user access to it");
    }

    @Test
    void aDatabaseThatWasSealedWithAnotherKeyRefusesTheStart() {
        var pipeline = RunningPipeline.shared();
        var ruth = pipeline.somebodyTrusting();
        pipeline.bean(Inbox.class).accept(WrittenMail.from("x@unknown.example").to(ruth.id()));
        var wrong = MasterKey.load(Optional.of(Base64.getEncoder().encodeToString(new byte[32])), file());

        assertThatThrownBy(() -> new Vault(wrong, pipeline.bean(UserKeyStore.class)).refuseWrongMasterKey())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("master key does not fit this database");
    }

    @Test
    void whatIsSealedForOnePersonAndPurposeOpensForNoOther() {
        var pipeline = RunningPipeline.shared();
        var vault = new Vault(MasterKey.load(Optional.empty(), file()), pipeline.bean(UserKeyStore.class));
        UserId ann = pipeline.somebodyTrusting().id();
        UserId ben = pipeline.somebodyTrusting().id();
        try {
            var box = vault.seal(ann, "raw/1", SECRET);

            assertThat(vault.open(ann, "raw/1", box)).isEqualTo(SECRET);
            assertThatThrownBy(() -> vault.open(ann, "head/1", box)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> vault.open(ann, "raw/2", box)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> vault.open(ben, "raw/1", box)).isInstanceOf(IllegalStateException.class);
        } finally {
            // These keys belong to this test's master key; others check any key of the table.
            pipeline.sql()
                    .sql("DELETE FROM user_keys WHERE user_id IN (:people)")
                    .param("people", java.util.List.of(ann.value(), ben.value()))
                    .update();
        }
    }

    @Test
    void aDatabaseThatTookNoMailYetRefusesAnotherKeyToo() throws IOException {
        RunningPipeline.startAnother(folder, Map.of()).close();
        Files.delete(file());

        assertThatThrownBy(() -> RunningPipeline.startAnother(folder, Map.of()).close())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("master key does not fit this database");
    }
}
