/** Which member answers a question, and why. */
@NullMarked
package jp.telework.promotion.network.routing.domain;

import org.jspecify.annotations.NullMarked;
