package jp.telework.promotion;

import jp.telework.test.stored.StoredNamesGate;

class StoredNamesTest extends StoredNamesGate {

    @Override
    protected String service() {
        return "jp.telework.promotion";
    }
}
