package jp.telework.kernel.audit;

/**
 * Something that is not as it was sealed.
 *
 * @param place the stream and position of the first row concerned, or the seal
 */
public record TrailFinding(Kind kind, String place) {

    /** What may be wrong, with a sentence for people. */
    public enum Kind {
        ROW_WRONG("行の内容・ハッシュ・順序が書かれた時と異なります", "the row's content, hash or order is not what was written"),
        ROW_REWRITTEN("行が書き換えられ、ハッシュも付け直されています", "a row up to here was rewritten with fresh hashes"),
        ROW_MISSING("行がありません", "the row is missing"),
        ROW_EXTRA("封印より前の日時の行ですが、封印されていません", "the row is dated before the last seal, but was not sealed"),
        HEADS_WRONG("封印された先頭の一覧が根のハッシュと合いません", "the sealed heads do not lead to the seal's root"),
        SEAL_WRONG("封印が前の封印につながりません", "the seal does not follow the one before it"),
        SEAL_MISSING("封印がありません", "the seal is missing"),
        SEAL_UNLIKE_PUBLISHED("公表された封印と異なります", "the seal is not the one that was published"),
        SIGNATURE_WRONG("封印の署名が正しくありません", "the seal's signature is wrong or by an unknown key");

        private final String japanese;
        private final String english;

        Kind(String japanese, String english) {
            this.japanese = japanese;
            this.english = english;
        }
    }

    static TrailFinding row(Kind kind, String stream, int position) {
        return new TrailFinding(kind, stream + " " + position);
    }

    static TrailFinding seal(Kind kind, int number) {
        return new TrailFinding(kind, "seal " + number);
    }

    @Override
    public String toString() {
        return place + ": " + kind.japanese + " / " + kind.english;
    }
}
