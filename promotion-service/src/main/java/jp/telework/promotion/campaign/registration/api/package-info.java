/** Registrations over HTTP. */
@NullMarked
package jp.telework.promotion.campaign.registration.api;

import org.jspecify.annotations.NullMarked;
