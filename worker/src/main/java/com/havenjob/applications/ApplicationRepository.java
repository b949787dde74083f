package com.havenjob.applications;

import com.havenjob.kernel.ApplicationId;
import com.havenjob.kernel.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applications as aggregates; the ones deleted are invisible. */
@Transactional(propagation = Propagation.MANDATORY)
interface ApplicationRepository extends Repository<Application, ApplicationId> {

    Application save(Application application);

    Optional<Application> findByIdAndUserIdAndDeletedAtIsNull(ApplicationId id, UserId userId);

    List<Application> findByUserIdAndCompanyKeyInAndDeletedAtIsNull(UserId userId, Collection<String> companyKeys);

    List<Application> findByUserIdAndIdInAndDeletedAtIsNull(UserId userId, Collection<ApplicationId> ids);

    List<Application> findByUserIdAndRawEmailHashIn(UserId userId, Collection<String> rawEmailHashes);

    Optional<Application> findByUserIdAndRawEmailHash(UserId userId, String rawEmailHash);
}
