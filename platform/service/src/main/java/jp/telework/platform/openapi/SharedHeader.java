package jp.telework.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A header that means the same in every answer. Some come with every answer of their kind, others only with some. */
enum SharedHeader {
    ETAG("ETag", "ETag", true, Words.ETAG, Words.TAG),
    ETAG_OF_SOME("ETagOfSome", "ETag", false, Words.ETAG, Words.TAG),
    LOCATION("Location", "Location", true, "作られた資源のアドレス / the address of the new resource", ".+"),
    IDEMPOTENCY_REPLAYED(
            "IdempotencyReplayed",
            "Idempotency-Replayed",
            false,
            "同じIdempotency-Keyへの最初の応答の再送のとき true。 true when this is the first answer to the Idempotency-Key, sent again.",
            "^true$"),
    RETRY_AFTER("RetryAfter", "Retry-After", true, Words.RETRY, Words.SECONDS),
    RETRY_AFTER_OF_SOME("RetryAfterOfSome", "Retry-After", false, Words.RETRY, Words.SECONDS),
    LINK(
            "Link",
            "Link",
            false,
            "表の次のページ（rel=\"next\"）。最後のページにはない。 The next page of a table (rel=\"next\"); the last page has none.",
            "^<.*"),
    CONTENT_DISPOSITION("ContentDisposition", "Content-Disposition", false, "保存するときのファイル名 / the file's name", ".+"),
    WWW_AUTHENTICATE("WWWAuthenticate", "WWW-Authenticate", true, "認証の方式 / how to authenticate", "^Bearer.*"),
    ACCEPT("Accept", "Accept", false, "受け付ける形式 / the media types that are taken", ".+"),
    ACCEPT_ENCODING("AcceptEncoding", "Accept-Encoding", false, "受け付ける符号化 / the encodings that are taken", ".+");

    private static final String REFERENCE = "#/components/headers/";

    private static final class Words {

        static final String ETAG = "版。変更のときIf-Matchに、再取得のときIf-None-Matchに入れる。 The version: for If-Match to change"
                + " the resource, for If-None-Match to read it again.";
        static final String TAG = "^(W/)?\".*\"$";
        static final String RETRY = "再送までの秒数 / seconds to wait before the next attempt";
        static final String SECONDS = "^[0-9]+$";

        private Words() {}
    }

    private final String component;
    private final String header;
    private final boolean always;
    private final String description;
    private final String pattern;

    SharedHeader(String component, String header, boolean always, String description, String pattern) {
        this.component = component;
        this.header = header;
        this.always = always;
        this.description = description;
        this.pattern = pattern;
    }

    String header() {
        return header;
    }

    String component() {
        return component;
    }

    Header reference() {
        return OASFactory.createHeader().ref(REFERENCE + component);
    }

    Header definition() {
        Schema schema =
                OASFactory.createSchema().type(List.of(SchemaType.STRING)).pattern(pattern);
        return OASFactory.createHeader()
                .description(description)
                .required(always ? Boolean.TRUE : null)
                .schema(schema);
    }
}
