/** What documents remember, what they send of it, and what happens when somebody else was there in between. */
package dev.databridge.blackbox.state;
