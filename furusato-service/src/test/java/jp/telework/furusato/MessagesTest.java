package jp.telework.furusato;

import java.util.Set;
import jp.telework.test.text.CatalogueGate;

class MessagesTest extends CatalogueGate {

    @Override
    protected String base() {
        return "jp.telework.furusato";
    }

    /** Why a tie is broken; the rule that broke it has a name. */
    @Override
    protected Set<String> unnamed() {
        return Set.of("Ranked.Cause");
    }
}
