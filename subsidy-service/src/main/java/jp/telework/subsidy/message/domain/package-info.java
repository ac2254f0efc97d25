/** When messages can be sent about an application and its grant. */
@NullMarked
package jp.telework.subsidy.message.domain;

import org.jspecify.annotations.NullMarked;
