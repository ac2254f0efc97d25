package jp.telework.promotion;

import jp.telework.test.text.CatalogueGate;

class MessagesTest extends CatalogueGate {

    @Override
    protected String base() {
        return "jp.telework.promotion";
    }
}
