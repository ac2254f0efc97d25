package jp.telework.kernel.document;

/** An attached file whose facts are columns of its row. */
public interface KeptFile extends CaseDocument {

    FileFacts facts();

    @Override
    default String name() {
        return facts().name();
    }

    @Override
    default String mediaType() {
        return facts().mediaType();
    }

    @Override
    default String sha256() {
        return facts().sha256();
    }
}
