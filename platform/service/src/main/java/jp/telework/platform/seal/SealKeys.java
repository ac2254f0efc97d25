package jp.telework.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.audit.SealKey;

/** The key that signs, and those that did. */
@ApplicationScoped
public class SealKeys {

    private final SealKey present;
    private final List<SealKey> all = new ArrayList<>();

    SealKeys(AuditConfig config) {
        present = SealKey.ofSecret(config.sealSecret());
        all.add(present);
        config.formerKeys().orElse(List.of()).forEach(text -> all.add(SealKey.ofPublic(text)));
    }

    SealKey present() {
        return present;
    }

    /** The present one first. */
    public List<SealKey> all() {
        return List.copyOf(all);
    }
}
