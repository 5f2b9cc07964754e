package nl.leervink.intervision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GroupAgreements extends Repository<GroupAgreement, UUID> {

    GroupAgreement save(GroupAgreement agreement);

    Optional<GroupAgreement> findByIntervisionGroupAndNumber(GroupId group, int number);
}
