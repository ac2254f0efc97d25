package jp.telework.subsidy.application.domain;

import java.util.UUID;

/**
 * A proposal that replaced another. A flush does not write it, so that a change of state does not send it again; {@link
 * Applications#rewrite} does.
 */
public record ChangedProposal(UUID applicationId, Proposal proposal) {}
