package nl.leervink.people;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;

record WishesId(UUID value) implements SingleValue<UUID> {}
