package jp.telework.seminar.manager.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.seminar.manager.domain.ManagerProfile;

/** What the register keeps and journals as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(targets = ManagerProfile.class)
final class ManagerReflection {

    private ManagerReflection() {}
}
