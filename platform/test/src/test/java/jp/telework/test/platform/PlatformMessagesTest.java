package jp.telework.test.platform;

import jp.telework.test.text.CatalogueGate;

class PlatformMessagesTest extends CatalogueGate {

    @Override
    protected String base() {
        return "jp.telework.platform";
    }
}
