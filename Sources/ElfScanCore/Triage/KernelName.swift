/// What the name of a kernel release tells of the distribution.
enum KernelName {
  /// Parts of names, and whose they are; the first that fits counts.
  private static let marks: [(mark: String, distribution: String)] = [
    ("cachyos", "CachyOS"), ("manjaro", "Manjaro"), ("-arch", "Arch Linux"), (".fc", "Fedora"),
    (".el", "RHEL or a relative"), ("-pve", "Proxmox VE"), ("-gentoo", "Gentoo"),
    ("-generic", "Ubuntu or a relative"),
    ("-default", "SUSE"), ("-cloud-amd64", "Debian"), ("-amd64", "Debian or a relative"),
    ("-arm64", "Debian or a relative"),
  ]

  /// The distribution, if a release is named in its way: `6.9.3-3-cachyos-lto`.
  static func distribution(_ release: String) -> String? {
    marks.first { release.contains($0.mark) }?.distribution
  }
}
