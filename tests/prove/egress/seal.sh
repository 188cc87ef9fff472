#!/bin/sh
# A network of one cable: the browser at one end, a honeypot that answers everything at the other. Run as root by
# sealed.ts under `unshare -n -m`; everything is gone when its input closes.  $1 folder  $2 node  $3 honeypot.mjs
set -e
ip link set lo up
mount -t tmpfs none /run
ip netns add far
ip link add near type veth peer name far0
ip link set far0 netns far
# Nobody asks who is who on this cable: a packet counted is a packet meant.
for end in "" "ip netns exec far"; do
  $end sh -c 'for all in /proc/sys/net/ipv6/conf/*/disable_ipv6; do echo 1 > "$all"; done'
done
ip link set near address 02:00:00:00:00:02
ip netns exec far ip link set far0 address 02:00:00:00:00:01
ip addr add 10.99.0.2/24 dev near
ip link set near up
ip netns exec far ip link set lo up
ip netns exec far ip addr add 10.99.0.1/24 dev far0
ip netns exec far ip link set far0 up
ip neigh replace 10.99.0.1 lladdr 02:00:00:00:00:01 dev near nud permanent
ip netns exec far ip neigh replace 10.99.0.2 lladdr 02:00:00:00:00:02 dev far0 nud permanent
ip route add default via 10.99.0.1
ip netns exec far ip route add local default dev lo table 200
ip netns exec far ip rule add pref 40000 lookup 200
echo "nameserver 10.99.0.1" > "$1/resolv.conf"
mount --bind "$1/resolv.conf" /etc/resolv.conf
ip netns exec far "$2" "$3" "$1/hits.jsonl" 10.99.0.1 &
honeypot=$!
echo "sealed $$"
cat > /dev/null
kill $honeypot
