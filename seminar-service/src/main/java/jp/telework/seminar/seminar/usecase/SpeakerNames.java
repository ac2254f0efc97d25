package jp.telework.seminar.seminar.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which speakers agreed to be named in public, as the feature that keeps their consents tells. */
public interface SpeakerNames {

    /** The keys of the speakers who agreed, by seminar, in one statement; a seminar without any may be absent. */
    Map<UUID, Set<String>> agreed(Collection<UUID> seminars);
}
