/** Registrations of organisations for campaigns. */
@NullMarked
package jp.telework.promotion.campaign.registration.domain;

import org.jspecify.annotations.NullMarked;
