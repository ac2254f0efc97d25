package jp.telework.seminar.manager.usecase;

import java.util.UUID;
import jp.telework.platform.event.EventData;
import jp.telework.seminar.manager.domain.ManagerProfile;

/** An entry after a change, as readers of the event feed see it: without the person. */
@EventData(kind = "manager")
record ManagerSnapshot(UUID id, ManagerProfile profile, int capacity, boolean active) {}
