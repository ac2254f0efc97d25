package jp.telework.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.audit.AuditRow;
import jp.telework.kernel.audit.AuditSeal;
import jp.telework.kernel.audit.MerkleTree;
import jp.telework.kernel.audit.SealKey;
import jp.telework.kernel.audit.SealedHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final SealKey KEY = SealKey.ofSecret("a secret of a test, long enough for a key");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> lines = new ArrayList<>();
    private Path keys = Path.of("");

    private static AuditRow row(int position, String previous, String hash) {
        return new AuditRow(
                position,
                "grant/1",
                position,
                Instant.parse("2018-04-02T00:00:0" + position + "Z"),
                "shirahama",
                "cli",
                null,
                "SUBMIT",
                "DONE",
                null,
                "r",
                null,
                null,
                "{\"理由\": \"改行\\nあり\"}",
                previous,
                hash);
    }

    private static AuditRow hashed(int position, String previous) {
        return row(position, previous, row(position, previous, "").expectedHash());
    }

    @BeforeEach
    void export() throws IOException {
        AuditRow first = hashed(1, "");
        AuditRow second = hashed(2, first.hash());
        SealedHead head = new SealedHead(1, 0, "grant/1", 2, second.hash());
        MerkleTree tree = new MerkleTree();
        tree.add(head.leaf());
        AuditSeal seal = new AuditSeal(
                        "subsidy",
                        1,
                        LocalDate.of(2018, 4, 2),
                        Instant.parse("2018-04-02T15:10:00.000001Z"),
                        1,
                        2,
                        1,
                        tree.root(),
                        "",
                        "",
                        "")
                .signed(KEY);
        lines.addAll(List.of(
                TrailLines.line(seal).toString(),
                TrailLines.line(head).toString(),
                TrailLines.line(first).toString(),
                TrailLines.line(second).toString()));
        keys = Files.writeString(
                folder.resolve("keys.json"),
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + KEY.publicJwk() + "\"}]}");
        ObjectNode published = new ObjectMapper()
                .createObjectNode()
                .put("statement", seal.statement())
                .put("signature", seal.signature());
        Files.writeString(folder.resolve("subsidy-seal-000001.json"), published.toString());
    }

    private int verify(List<String> export, String... more) throws IOException {
        Path file = Files.write(folder.resolve("export.jsonl"), export);
        List<String> arguments = new ArrayList<>(List.of("verify", "--keys", keys.toString()));
        arguments.addAll(List.of(more));
        arguments.add(file.toString());
        return new Main(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(arguments.toArray(String[]::new));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void findsNothingInAnExportThatNobodyTouched() throws IOException {
        assertThat(verify(
                        lines,
                        "--published",
                        folder.resolve("subsidy-seal-000001.json").toString()))
                .as(said())
                .isZero();
        assertThat(said()).contains("2 rows, 0 of them not sealed yet; seals: 1 (2018-04-02); published: 1");
    }

    @Test
    void namesTheFirstRowThatIsWrong() throws IOException {
        lines.set(2, lines.get(2).replace("shirahama", "itoshima"));
        assertThat(verify(lines)).isEqualTo(Main.FOUND);
        assertThat(said()).startsWith("grant/1 1: 行の内容");
    }

    @Test
    void namesTheFirstRowThatIsMissing() throws IOException {
        assertThat(verify(lines.subList(0, 3))).isEqualTo(Main.FOUND);
        assertThat(said()).startsWith("grant/1 2: 行がありません");
    }

    @Test
    void missesNoPublishedSeal() throws IOException {
        assertThat(verify(List.of()))
                .as("an empty trail is no proof of anything")
                .isZero();
        assertThat(verify(
                        List.of(),
                        "--published",
                        folder.resolve("subsidy-seal-000001.json").toString()))
                .isEqualTo(Main.FOUND);
        assertThat(said()).contains("seal 1: 封印がありません");
    }

    @Test
    void takesASignatureOfAnotherKeyForWrong() throws IOException {
        SealKey other = SealKey.ofSecret("another secret that is long enough, too");
        Files.writeString(keys, "-----BEGIN PUBLIC KEY-----\n" + other.publicText() + "\n-----END PUBLIC KEY-----\n");
        assertThat(verify(lines)).isEqualTo(Main.FOUND);
        assertThat(said()).startsWith("seal 1: 封印の署名");
    }

    @Test
    void saysHowItIsUsed() {
        Main main = new Main(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(main.run()).isEqualTo(Main.UNUSABLE);
        assertThat(main.run("verify", "somewhere")).isEqualTo(Main.UNUSABLE);
        assertThat(said()).contains("deploy/audit/verify --keys");
    }
}
