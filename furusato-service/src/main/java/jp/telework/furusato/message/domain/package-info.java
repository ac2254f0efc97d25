/** When messages can be sent about a proposal. */
@NullMarked
package jp.telework.furusato.message.domain;

import org.jspecify.annotations.NullMarked;
