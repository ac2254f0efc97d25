package jp.telework.casework;

import java.util.Set;
import jp.telework.test.text.CatalogueGate;

class MessagesTest extends CatalogueGate {

    @Override
    protected String base() {
        return "jp.telework.casework";
    }

    /** The kind of a body steers how it is addressed. */
    @Override
    protected Set<String> unnamed() {
        return Set.of("BodyKind");
    }
}
