package jp.telework.subsidy.grant.lifecycle.api;

/** The body of a command on a case. */
public interface GrantBody<T> {

    /** What the body says. Faults are left with the fields, which refuse them all together. */
    T read(Fields fields);
}
