package jp.telework.samples.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.telework.client.model.Document;
import jp.telework.client.model.SubsidyReceipt;
import org.erdtman.jcs.JsonCanonicalizer;

/** Recomputes the hash on a receipt from the municipality's own files, as docs/receipt.md describes. */
final class ReceiptCheck {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReceiptCheck() {}

    /**
     * Fails when the receipt certifies something else than what is on disk.
     *
     * @param attached the documents as the server lists them; their numbers are its own
     */
    static void verify(ApplicationFolder folder, List<Document> attached, SubsidyReceipt receipt) throws IOException {
        ObjectNode content = (ObjectNode) asSent(folder.json());
        content.withArray("teleworkTypes");
        content.withArray("expenses");
        if (content.get("consortium") instanceof ObjectNode consortium) {
            consortium.withArray("members");
        }
        if (content.get("site") instanceof ObjectNode site && site.has("postalCode")) {
            site.put("postalCode", site.path("postalCode").asText().replaceAll("[^0-9]", ""));
        }
        content.set("documents", documents(folder, attached));
        String expected = Sha256.of(new JsonCanonicalizer(content.toString()).getEncodedUTF8());
        if (!expected.equals(receipt.getContentSha256())) {
            throw new IllegalStateException("The receipt " + receipt.getNumber() + " certifies "
                    + receipt.getContentSha256() + ", but the files in " + folder.folder() + " have " + expected);
        }
    }

    private static ArrayNode documents(ApplicationFolder folder, List<Document> attached) throws IOException {
        Map<String, Path> own = new HashMap<>();
        for (Path file : folder.documents()) {
            own.put(Sha256.of(Files.readAllBytes(file)), file);
        }
        ArrayNode documents = NODES.arrayNode();
        for (Document document : attached) {
            Path file = own.get(document.getSha256());
            if (file == null) {
                throw new IllegalStateException("Not in " + folder.folder() + ": " + document.getName());
            }
            documents
                    .addObject()
                    .put("number", document.getNumber())
                    .put("kind", Documents.kind(file).getValue())
                    .put("name", file.getFileName().toString())
                    .put("size", Files.size(file))
                    .put("sha256", document.getSha256());
        }
        return documents;
    }

    /** Texts in NFC without white space at their ends; nothing that is null. */
    private static JsonNode asSent(JsonNode node) {
        if (node.isTextual()) {
            return NODES.textNode(
                    Normalizer.normalize(node.textValue(), Normalizer.Form.NFC).strip());
        }
        if (node.isArray()) {
            ArrayNode items = NODES.arrayNode();
            node.forEach(item -> items.add(asSent(item)));
            return items;
        }
        if (node.isObject()) {
            ObjectNode members = NODES.objectNode();
            node.properties().forEach(member -> {
                if (!member.getValue().isNull()) {
                    members.set(member.getKey(), asSent(member.getValue()));
                }
            });
            return members;
        }
        return node;
    }
}
