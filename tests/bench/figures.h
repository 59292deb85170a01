#pragma once

#include <QJsonArray>
#include <QString>
#include <map>
#include <vector>

namespace yoyaku::bench {

/// Percentile of values in any order, `part` from 0 to 1; -1 without values.
[[nodiscard]] double percentile(std::vector<double> values, double part);
/// A line of /proc/<pid>/status in MiB ("VmHWM": highest resident memory so far); Linux only, -1 elsewhere.
[[nodiscard]] double memoryMiB(qint64 pid, const char* what);
/// Processor time a process has used, ms; Linux only, -1 elsewhere.
[[nodiscard]] double processorMs(qint64 pid);

/// What is measured, at several sizes of the account: printed as it comes, written as JSON, drawn as curves.
class Figures
{
  public:
    /// What `values` should be below, p99 of each; 0: no aim.
    void add(int bookings, const QString& name, const QString& unit, const std::vector<double>& values, double aim = 0);
    void add(int bookings, const QString& name, const QString& unit, double value, double aim = 0)
    {
        add(bookings, name, unit, std::vector<double>{value}, aim);
    }
    /// All figures with the machine and `commit`.
    [[nodiscard]] bool writeJson(const QString& path, const QString& commit) const;
    /// One small chart a figure, both axes logarithmic: the account's size, and p50 and p99.
    [[nodiscard]] bool writeSvg(const QString& path) const;

  private:
    struct Figure
    {
        int bookings = 0;
        QString name, unit;
        double p50 = 0, p99 = 0, worst = 0, aim = 0;
        qsizetype count = 0;
    };
    std::vector<Figure> m_figures;
};

} // namespace yoyaku::bench
