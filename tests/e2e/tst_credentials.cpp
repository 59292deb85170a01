#include "app/credentials.h"

#include "app/accountnames.h"

#include "support/memorykeyring.h"
#include "support/strict.h"

#include <QHash>

using namespace yoyaku;

class tst_Credentials : public QObject
{
    Q_OBJECT

    test::MemoryKeyring m_keyring;
    std::unique_ptr<app::Credentials> m_credentials;
    const QString m_main = QString::fromLatin1(app::kFirstAccount);

    app::FoundCredentials find(const QString& account = QString::fromLatin1(app::kFirstAccount))
    {
        std::optional<app::FoundCredentials> found;
        m_credentials->find(account, this, [&](const app::FoundCredentials& f) { found = f; });
        [&] { QTRY_VERIFY(found.has_value()); }();
        return found.value_or(app::FoundCredentials());
    }
    SecretOutcome keep(const Secret& secret)
    {
        std::optional<SecretOutcome> outcome;
        m_credentials->keepWebhookSecrets(m_main, secret.isEmpty() ? QVector<Secret>() : QVector<Secret>{secret}, this,
                                          [&](SecretOutcome o) { outcome = o; });
        [&] { QTRY_VERIFY(outcome.has_value()); }();
        return outcome.value_or(SecretOutcome::Failed);
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        qunsetenv("YOYAKU_API_KEY");
        qunsetenv("YOYAKU_WEBHOOK_SECRET");
        m_keyring.secrets.clear();
        m_keyring.isThere = true;
        m_keyring.trouble = SecretOutcome::NoKeyring;
        m_credentials = std::make_unique<app::Credentials>(m_keyring);
    }
    void cleanupTestCase()
    {
        qunsetenv("YOYAKU_API_KEY");
        qunsetenv("YOYAKU_WEBHOOK_SECRET");
    }

    void nothingAnywhereIsNoKeyAndSaysWhy()
    {
        QVERIFY(find().apiKey.isEmpty());
        QCOMPARE(find().outcome, SecretOutcome::NotFound);
        m_keyring.isThere = false;
        for (const auto trouble : {SecretOutcome::NoKeyring, SecretOutcome::Locked, SecretOutcome::TimedOut}) {
            m_keyring.trouble = trouble;
            QVERIFY(find().apiKey.isEmpty());
            QCOMPARE(find().outcome, trouble);
        }
    }

    void theKeyringIsAskedForBothUnderTheAccountsOwnNames()
    {
        m_keyring.secrets = {{QStringLiteral("api-key"), Secret("sk_ring")},
                             {QStringLiteral("webhook-secret"), Secret("whsec_ring")},
                             {QStringLiteral("api-key/1f"), Secret("sk_other")}};
        const auto found = find();
        QCOMPARE(found.apiKey, Secret("sk_ring"));
        QCOMPARE(found.webhookSecrets, QVector<Secret>{Secret("whsec_ring")});
        QCOMPARE(found.outcome, SecretOutcome::Ok);
        QVERIFY(found.keyPlace.contains(QStringLiteral("keyring")));
        const auto other = find(QStringLiteral("1f"));
        QCOMPARE(other.apiKey, Secret("sk_other"));
        QVERIFY(other.webhookSecrets.isEmpty());
    }

    void aSecretForThisSessionOnlyDoesNotGoNearTheKeyring()
    {
        m_credentials->setSessionWebhookSecrets(m_main, {Secret("whsec_session")});
        QVERIFY(m_keyring.secrets.isEmpty());
        QCOMPARE(find().webhookSecrets, QVector<Secret>{Secret("whsec_session")});
        QCOMPARE(keep(Secret("whsec_kept")), SecretOutcome::Ok);
        QCOMPARE(find().webhookSecrets, QVector<Secret>{Secret("whsec_kept")});
    }

    void aKeyFromTheEnvironmentHasAnAccountOfItsOwn()
    {
        m_keyring.secrets = {{QStringLiteral("api-key"), Secret("sk_ring")},
                             {QStringLiteral("webhook-secret"), Secret("whsec_ring")}};
        const QUrl base(QStringLiteral("https://api.example"));
        QVERIFY(app::Credentials::environmentAccount(base).isEmpty());
        qputenv("YOYAKU_API_KEY", " sk_env\n");
        const QString account = app::Credentials::environmentAccount(base);
        QVERIFY(app::Credentials::isFromEnvironment(account));
        QVERIFY(!account.contains(QStringLiteral("sk_env")));
        QVERIFY(account != app::Credentials::environmentAccount(QUrl(QStringLiteral("https://other.example"))));
        QCOMPARE(find(account).apiKey, Secret("sk_env"));
        QVERIFY(find(account).keyPlace.contains(QStringLiteral("environment")));
        QCOMPARE(find().apiKey, Secret("sk_ring"));
        qputenv("YOYAKU_API_KEY", "sk_env_2");
        QVERIFY(account != app::Credentials::environmentAccount(base));
        qputenv("YOYAKU_WEBHOOK_SECRET", "whsec_env");
        QCOMPARE(find().webhookSecrets, QVector<Secret>{Secret("whsec_env")});
    }

    void aSecretIsKeptByTheKeyringOrForThisSession()
    {
        QCOMPARE(keep(Secret("whsec_new")), SecretOutcome::Ok);
        QCOMPARE(m_keyring.secrets.value(QStringLiteral("webhook-secret")), Secret("whsec_new"));
        m_keyring.isThere = false;
        QCOMPARE(keep(Secret("whsec_other")), SecretOutcome::NoKeyring);
        QCOMPARE(find().webhookSecrets, QVector<Secret>{Secret("whsec_other")});
        m_credentials->setSessionKey(m_main, Secret("sk_session"));
        QCOMPARE(find().apiKey, Secret("sk_session"));
        QVERIFY(find().keyPlace.contains(QStringLiteral("session")));
        QVERIFY(find(QStringLiteral("1f")).apiKey.isEmpty());
    }

    void whatIsForgottenIsNowhere()
    {
        m_keyring.secrets = {{QStringLiteral("api-key/1f"), Secret("sk_ring")},
                             {QStringLiteral("webhook-secret/1f"), Secret("whsec_ring")},
                             {QStringLiteral("api-key"), Secret("sk_main")}};
        m_credentials->setSessionKey(QStringLiteral("1f"), Secret("sk_session"));
        std::optional<SecretOutcome> outcome;
        m_credentials->forget(QStringLiteral("1f"), this, [&](SecretOutcome o) { outcome = o; });
        QTRY_COMPARE(outcome, SecretOutcome::Ok);
        QVERIFY(find(QStringLiteral("1f")).apiKey.isEmpty());
        QCOMPARE(m_keyring.secrets.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Credentials)
#include "tst_credentials.moc"
