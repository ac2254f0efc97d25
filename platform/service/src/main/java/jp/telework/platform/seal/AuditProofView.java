package jp.telework.platform.seal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shows that a stream's rows are under a seal. */
@Schema(
        name = "AuditProof",
        description = "監査記録の列が封印されていることの証明。葉の内容は stream、position、hash を改行でつないだもの。"
                + " Proof that a stream is sealed. The leaf is stream, position and hash joined by line feeds.")
public record AuditProofView(
        @Schema(examples = "grant/0198c0de-0000-7000-8000-000000000001")
        String stream,

        @Schema(description = "封印時の行数 / rows of the stream when it was sealed", examples = "7")
        int position,

        @Schema(description = "その最後の行のハッシュ / hash of the last of them")
        String hash,

        @Schema(description = "木の中の葉の番号（0から） / number of the leaf in the tree, from 0")
        int leaf,

        @Schema(description = "葉から根までの隣のハッシュ、葉に近い順 / sibling hashes from the leaf to the root")
        List<String> path,

        AuditSealView seal) {}
