/** What is up and what is down behind the gateway. */
@NullMarked
package jp.telework.gateway.health;

import org.jspecify.annotations.NullMarked;
