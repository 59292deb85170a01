#pragma once

#include "core/domain/ingress.h"

#include <QObject>
#include <functional>

namespace yoyaku::ingress {

struct FinderConfig
{
    QStringList folders;           ///< searched instead of PATH; empty: PATH
    int versionPatienceMs = 5'000; ///< a program that does not tell its version by then is taken without one
};

/// Which tunnel programs are there, with their versions. PATH is searched on a worker thread. One search at a time; a
/// second question meanwhile gets the same answer. GUI thread.
class TunnelFinder : public QObject
{
    Q_OBJECT

  public:
    explicit TunnelFinder(FinderConfig config = {}, QObject* parent = nullptr)
        : QObject(parent), m_config(std::move(config))
    {}
    ~TunnelFinder() override;

    void search();
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    [[nodiscard]] const QVector<FoundProgram>& found() const { return m_found; }

  Q_SIGNALS:
    /// In the order of kTunnelPrograms.
    void ended(const QVector<yoyaku::FoundProgram>& found);

  private:
    void askVersions(QVector<FoundProgram> found);
    void askVersion(int index);
    void answered();

    FinderConfig m_config;
    bool m_isSearching = false;
    QVector<FoundProgram> m_found, m_asked;
    int m_open = 0;
};

} // namespace yoyaku::ingress
